using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Required resource.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RequiredResource : IExtensibleDataObject
{
    public RequiredResource()
    {
    }

    public RequiredResource(Guid resourceId, Guid resourceSpecId)
    {
        ResourceId = resourceId;
        ResourceSpecId = resourceSpecId;
    }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public Guid ResourceId { get; set; }

    [DataMember]
    public Guid ResourceSpecId { get; set; }
}
