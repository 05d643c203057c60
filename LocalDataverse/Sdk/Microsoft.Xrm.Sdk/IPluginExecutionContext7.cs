namespace Microsoft.Xrm.Sdk;

public interface IPluginExecutionContext7 : global::Microsoft.Xrm.Sdk.IExecutionContext, global::Microsoft.Xrm.Sdk.IPluginExecutionContext, global::Microsoft.Xrm.Sdk.IPluginExecutionContext2, global::Microsoft.Xrm.Sdk.IPluginExecutionContext3, global::Microsoft.Xrm.Sdk.IPluginExecutionContext4, global::Microsoft.Xrm.Sdk.IPluginExecutionContext5, global::Microsoft.Xrm.Sdk.IPluginExecutionContext6
{
    bool IsApplicationUser { get; }
}
