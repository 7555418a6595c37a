qinglian.shard("302884ae-g0",
"4cd327efizgEPkecAicneAEPLHY4HxiKgnIaxwWMTnBhJsQtjgmYiscETENYhLHDjEW8CPZoeDLI+cCzk0PBShng",
"31a7575dgLuTkXJzg/k8izg7kWxc4LMnOD6TvBxZ3gSbOTnAiSecGmRc4E3J3ns5wJUnnAgZPODrJ3gSLO8CXZ2cAA==",
"3ed8a8dboEk0nZzg2k84TwA=");
