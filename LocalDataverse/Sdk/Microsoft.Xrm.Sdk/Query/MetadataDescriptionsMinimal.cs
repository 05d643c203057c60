namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="MetadataDescriptionsMinimal", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class MetadataDescriptionsMinimal : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=0)]
    public global::Microsoft.Xrm.Sdk.Query.EntityDescriptionMinimal[] EntityDescriptions { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}
