qinglian.shard("302884ae-w1",
"66ac0512jing 青\nqian 钱\nqing 青\nzhang 帐\n");
