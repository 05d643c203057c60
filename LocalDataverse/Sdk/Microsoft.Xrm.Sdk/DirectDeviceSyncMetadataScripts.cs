using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>Direct device sync metadata scripts.</summary>
public sealed class DirectDeviceSyncMetadataScripts : List<DirectDeviceSyncMetadataScript>
{
    public DirectDeviceSyncMetadataScripts()
    {
    }

    public DirectDeviceSyncMetadataScripts(IEnumerable<DirectDeviceSyncMetadataScript> collection) : base(collection)
    {
    }
}
