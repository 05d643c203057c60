namespace Microsoft.Xrm.Sdk;

public interface IPluginExecutionContext3 : global::Microsoft.Xrm.Sdk.IExecutionContext, global::Microsoft.Xrm.Sdk.IPluginExecutionContext, global::Microsoft.Xrm.Sdk.IPluginExecutionContext2
{
    global::System.Guid AuthenticatedUserId { get; }
}
