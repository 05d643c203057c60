namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="UpstreamIncrementalEntityTimestampInfo", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class UpstreamIncrementalEntityTimestampInfo
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=1)]
    public string EndingTimestamp { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=2)]
    public bool IsFullRefresh { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=0)]
    public string StartingTimestamp { get; set; }
}
