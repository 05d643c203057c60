namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="SolutionComponentDetails", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class SolutionComponentDetails
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.Dictionary<string, string> Attributes { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ComponentName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ComponentTypeName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.PresentInOrg IsPresentInOrg { get; set; }
}
