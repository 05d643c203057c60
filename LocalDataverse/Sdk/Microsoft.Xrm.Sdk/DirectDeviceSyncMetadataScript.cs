using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Direct device sync metadata script.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Metadata")]
public sealed class DirectDeviceSyncMetadataScript
{
    [DataMember]
    public string Entity { get; set; }

    [DataMember]
    public IList<string> Scripts { get; set; }
}
