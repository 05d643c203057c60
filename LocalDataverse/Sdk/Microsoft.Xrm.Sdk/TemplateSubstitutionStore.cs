namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="TemplateSubstitutionStore", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class TemplateSubstitutionStore : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Prefix { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.Dictionary<global::System.Tuple<string, string>, string> SubMap { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Suffix { get; set; }
}
