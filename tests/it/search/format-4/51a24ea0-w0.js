qinglian.shard("51a24ea0-w0","UUxTSQQGoE6iUQAAAAA2+hDPAQsaIaQT66DOSbnkJuLHsHA=");
