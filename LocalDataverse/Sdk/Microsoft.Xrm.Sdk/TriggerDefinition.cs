namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="TriggerDefinition", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class TriggerDefinition : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=6)]
    public string CatalogDisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=11)]
    public global::System.Guid CatalogId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=5)]
    public string CatalogUniqueName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=0)]
    public string DisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=9)]
    public string EventType { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=13)]
    public string OpenApiOperationIdName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=2)]
    public string PrimaryEntityDisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=10)]
    public global::System.Guid PrimaryEntityId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=1)]
    public string PrimaryEntityLogicalName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=3)]
    public global::System.Guid SdkMessageId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=4)]
    public string SdkMessageName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=8)]
    public string SubCatalogDisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=12)]
    public global::System.Guid SubCatalogId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=7)]
    public string SubCatalogUniqueName { get; set; }
}
