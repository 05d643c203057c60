using System;
using Microsoft.Xrm.Sdk;

namespace TestPlugins.Probe;

/// <summary>Hands its service provider to the test that registered it: the unsecure configuration names the test's delegate.</summary>
public sealed class Probe : IPlugin
{
    private readonly string _unsecure;
    private readonly string _secure;

    public Probe(string unsecure, string secure)
    {
        _unsecure = unsecure;
        _secure = secure;
    }

    public void Execute(IServiceProvider serviceProvider)
    {
        var test = (Action<IServiceProvider, IPlugin, string>)AppDomain.CurrentDomain.GetData(_unsecure);
        test(serviceProvider, this, _secure);
    }
}
