namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="UpstreamIncrementalEntityVersionInfo", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class UpstreamIncrementalEntityVersionInfo
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=1)]
    public long? EndingVersion { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=2)]
    public bool IsFullRefresh { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=0)]
    public long StartingVersion { get; set; }
}
