namespace Microsoft.Xrm.Sdk;

public interface IPluginExecutionContext : global::Microsoft.Xrm.Sdk.IExecutionContext
{
    global::Microsoft.Xrm.Sdk.IPluginExecutionContext ParentContext { get; }

    int Stage { get; }
}
