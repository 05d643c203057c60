namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="UpstreamEntityInputVersionInfo", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class UpstreamEntityInputVersionInfo
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=0)]
    public global::System.Guid DatalakeFolderId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=2)]
    public string EntityName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=1)]
    public string SnapshotFileName { get; set; }
}
