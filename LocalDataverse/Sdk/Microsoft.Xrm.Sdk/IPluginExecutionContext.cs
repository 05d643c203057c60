namespace Microsoft.Xrm.Sdk;

/// <summary>Plugin execution context, as the platform hands it to code.</summary>
public interface IPluginExecutionContext : IExecutionContext
{
    IPluginExecutionContext ParentContext { get; }

    int Stage { get; }
}
