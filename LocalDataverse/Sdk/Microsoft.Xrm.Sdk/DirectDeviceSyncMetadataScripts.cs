namespace Microsoft.Xrm.Sdk;

public sealed class DirectDeviceSyncMetadataScripts : global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.DirectDeviceSyncMetadataScript>
{
    public DirectDeviceSyncMetadataScripts()
    {
    }

    public DirectDeviceSyncMetadataScripts(global::System.Collections.Generic.IEnumerable<global::Microsoft.Xrm.Sdk.DirectDeviceSyncMetadataScript> collection)
    {
    }

}
