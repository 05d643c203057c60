namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="AnalyticsStoreDetails", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class AnalyticsStoreDetails : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=1)]
    public string Endpoint { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}
