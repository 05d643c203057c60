namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ProvisionLanguageForUserResult", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class ProvisionLanguageForUserResult
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid AsyncOperationId { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int Lcid { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.ProvisionLanguageForUserStatusType StatusType { get; set; }
}
