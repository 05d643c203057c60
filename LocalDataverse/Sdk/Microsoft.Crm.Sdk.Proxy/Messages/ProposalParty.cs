namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ProposalParty : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public ProposalParty()
    {
    }

    public ProposalParty(global::System.Guid resourceId, global::System.Guid resourceSpecId, string displayName, string entityName, double effortRequired)
    {
        ResourceId = resourceId;
        ResourceSpecId = resourceSpecId;
        DisplayName = displayName;
        EntityName = entityName;
        EffortRequired = effortRequired;
    }

    [global::System.Runtime.Serialization.DataMember]
    public string DisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public double EffortRequired { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EntityName { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ResourceId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ResourceSpecId { get; set; }
}
