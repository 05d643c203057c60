namespace Microsoft.Xrm.Sdk;

public interface IPluginExecutionContext4 : global::Microsoft.Xrm.Sdk.IExecutionContext, global::Microsoft.Xrm.Sdk.IPluginExecutionContext, global::Microsoft.Xrm.Sdk.IPluginExecutionContext2, global::Microsoft.Xrm.Sdk.IPluginExecutionContext3
{
    global::Microsoft.Xrm.Sdk.EntityImageCollection[] PostEntityImagesCollection { get; }

    global::Microsoft.Xrm.Sdk.EntityImageCollection[] PreEntityImagesCollection { get; }
}
