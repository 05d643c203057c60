namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract]
public sealed class PrivilegeInfo
{
    [global::System.Runtime.Serialization.DataMember]
    public int Depth { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid PrivilegeId { get; set; }
}
