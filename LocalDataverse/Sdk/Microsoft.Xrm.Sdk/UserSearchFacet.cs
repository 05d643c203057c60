using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>User search facet.</summary>
[DataContract(Name = "UserSearchFacet", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
[Serializable]
public sealed class UserSearchFacet : IExtensibleDataObject
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

    [DataMember]
    public string AttributeDisplayName { get; private set; }

    [DataMember]
    public string AttributeLogicalName { get; private set; }

    [DataMember]
    public string AttributeTypeName { get; private set; }

    [DataMember]
    public int FacetOrder { get; private set; }

    ExtensionDataObject IExtensibleDataObject.ExtensionData { get; set; }
}
