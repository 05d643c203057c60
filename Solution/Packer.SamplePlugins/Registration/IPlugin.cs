using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Stands for the SDK's interface.</summary>
public interface IPlugin
{
    void Execute(IServiceProvider serviceProvider);
}
