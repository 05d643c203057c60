using System;
using Microsoft.Xrm.Sdk;

namespace TestPlugins.Probe;

/// <summary>Has none of the constructors that the platform knows.</summary>
public sealed class NoConstructor : IPlugin
{
    public NoConstructor(int number) => Number = number;

    public int Number { get; }

    public void Execute(IServiceProvider serviceProvider) => throw new NotSupportedException();
}
