namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="UpstreamResultInput", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class UpstreamResultInput
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=2)]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.UpstreamIncrementalEntityInfo> IncrementalEntityInfos { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=1)]
    public global::Microsoft.Xrm.Sdk.ResultCode ResultCode { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=0)]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.UpstreamEntityInputVersionInfo> VersionedEntityReferences { get; set; }
}
