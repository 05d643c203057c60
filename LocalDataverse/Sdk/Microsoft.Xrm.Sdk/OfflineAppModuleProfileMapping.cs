namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class OfflineAppModuleProfileMapping
{
    [global::System.Runtime.Serialization.DataMember]
    public string AppModuleId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ProfileId { get; set; }
}
