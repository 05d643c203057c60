namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="AuditStorageDetailsResult", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class AuditStorageDetailsResult : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.Dictionary<string, global::Microsoft.Xrm.Sdk.AuditStorageDetails> AuditStorageDetails { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Status { get; set; }
}
