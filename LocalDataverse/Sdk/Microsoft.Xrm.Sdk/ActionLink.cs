namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ActionLink", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ActionLink
{
    [global::System.Runtime.Serialization.DataMember]
    public string Label { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Target { get; set; }
}
