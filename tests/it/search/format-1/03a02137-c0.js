qinglian.shard("03a02137-c0","UUxTSQECNyGgAwAAAAAme233BiwBCI+cAQEJnwQBCKs7AQn8NgEI1gQBBwf/64GqyRJgB//wmCrVarVAB//rNatdrtcH/+eyqtOQIoAH/+QW61ms1gf/48bhcUA=");
