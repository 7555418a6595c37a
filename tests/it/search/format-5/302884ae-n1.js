qinglian.shard("302884ae-n1",
"e552f15a\u0001上shang\u0001举ju\u0001事shi,zi\u0001会hui,kuai\u0001化hua,huo\u0001夏jia,xia\u0001建jian\u0001报bao\u0001故gu\u0001文wen\u0001洁ji,jie\u0001用yong\u0001电dian\u0001的de,di\u0001盛cheng,sheng\u0001看kan\u0001计ji\u0001设she\u0001诗shi\u0001话hua\u0001量liang");
