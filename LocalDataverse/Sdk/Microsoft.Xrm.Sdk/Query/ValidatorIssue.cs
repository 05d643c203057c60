namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="ValidatorIssue", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ValidatorIssue
{
    [global::System.Runtime.Serialization.DataMember]
    public string LocalizedMessageText { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.Dictionary<string, string> OptionalPropertyBag { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int Severity { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int TypeCode { get; set; }
}
