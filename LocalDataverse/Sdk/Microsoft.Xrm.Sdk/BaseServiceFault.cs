namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="BaseServiceFault", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.DiscoveryServiceFault))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.ExecuteTransactionFault))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.OrganizationServiceFault))]
[global::System.Serializable]
public abstract class BaseServiceFault : global::System.Runtime.Serialization.IExtensibleDataObject
{
    protected BaseServiceFault()
    {
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ActivityId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int ErrorCode { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.ErrorDetailCollection ErrorDetails { get; set; } = new global::Microsoft.Xrm.Sdk.ErrorDetailCollection();

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string HelpLink { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Message { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime Timestamp { get; set; }
}
