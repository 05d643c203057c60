namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="UpstreamIncrementalEntityInfo", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class UpstreamIncrementalEntityInfo
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=0)]
    public string DatasourceName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=1)]
    public string EntityName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=3)]
    public global::Microsoft.Xrm.Sdk.UpstreamIncrementalEntityTimestampInfo TimestampInfo { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=2)]
    public global::Microsoft.Xrm.Sdk.UpstreamIncrementalEntityVersionInfo VersionInfo { get; set; }
}
