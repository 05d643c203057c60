namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="UserSearchFacet", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
[global::System.Serializable]
public sealed class UserSearchFacet : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public UserSearchFacet()
    {
    }

    public UserSearchFacet(string attributeLogicalName, string attributeTypeName, string attributeDisplayName, int facetOrder)
    {
        AttributeLogicalName = attributeLogicalName;
        AttributeTypeName = attributeTypeName;
        AttributeDisplayName = attributeDisplayName;
        FacetOrder = facetOrder;
    }

    [global::System.Runtime.Serialization.DataMember]
    public string AttributeDisplayName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AttributeLogicalName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AttributeTypeName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int FacetOrder { get; private set; }

    global::System.Runtime.Serialization.ExtensionDataObject global::System.Runtime.Serialization.IExtensibleDataObject.ExtensionData { get; set; }
}
