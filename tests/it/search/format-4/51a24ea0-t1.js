qinglian.shard("51a24ea0-t1","UUxTSQQCoE6iUQEAAABExCpAASMAMkQYglgzLXRYwJ3UwiycRWgAWa5/igVXk2iZ9POdssLgY0iORrPr");
