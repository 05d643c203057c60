using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>A plug-in. The platform makes one instance a step and calls it from several threads at once: keep no state in fields.</summary>
public interface IPlugin
{
    void Execute(IServiceProvider serviceProvider);
}
