using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Organization resources.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class OrganizationResources : IExtensibleDataObject
{
    [DataMember]
    public int CurrentNumberOfActiveUsers { get; set; }

    [DataMember]
    public int CurrentNumberOfCustomEntities { get; set; }

    [DataMember]
    public int CurrentNumberOfNonInteractiveUsers { get; set; }

    [DataMember]
    public int CurrentNumberOfPublishedWorkflows { get; set; }

    [DataMember]
    public int CurrentStorage { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public int MaxNumberOfActiveUsers { get; set; }

    [DataMember]
    public int MaxNumberOfCustomEntities { get; set; }

    [DataMember]
    public int MaxNumberOfNonInteractiveUsers { get; set; }

    [DataMember]
    public int MaxNumberOfPublishedWorkflows { get; set; }

    [DataMember]
    public int MaxStorage { get; set; }
}
