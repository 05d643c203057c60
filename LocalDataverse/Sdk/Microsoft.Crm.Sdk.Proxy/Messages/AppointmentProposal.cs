namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AppointmentProposal : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public AppointmentProposal()
    {
    }

    public AppointmentProposal(global::System.DateTime? start, global::System.DateTime? end, global::System.Guid siteId, string siteName, global::Microsoft.Crm.Sdk.Messages.ProposalParty[] proposalParties)
    {
        Start = start;
        End = end;
        SiteId = siteId;
        SiteName = siteName;
        ProposalParties = proposalParties;
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime? End { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.ProposalParty[] ProposalParties { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid SiteId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SiteName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime? Start { get; set; }
}
