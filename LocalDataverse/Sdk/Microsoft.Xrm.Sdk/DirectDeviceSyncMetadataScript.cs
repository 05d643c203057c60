namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Metadata")]
public sealed class DirectDeviceSyncMetadataScript
{
    [global::System.Runtime.Serialization.DataMember]
    public string Entity { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.IList<string> Scripts { get; set; }
}
