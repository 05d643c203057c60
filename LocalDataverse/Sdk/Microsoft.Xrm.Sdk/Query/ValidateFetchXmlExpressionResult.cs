namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="ValidateFetchXmlExpressionResult", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class ValidateFetchXmlExpressionResult : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Helplink { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.Query.ValidatorIssue> Messages { get; set; }
}
