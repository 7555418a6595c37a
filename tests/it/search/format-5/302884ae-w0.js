qinglian.shard("302884ae-w0",
"a8c15073清廉\n诗会\n建设\n");
