namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SearchResults : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public SearchResults()
    {
    }

    public SearchResults(global::Microsoft.Crm.Sdk.Messages.AppointmentProposal[] proposals, global::Microsoft.Crm.Sdk.Messages.TraceInfo traceInfo)
    {
        Proposals = proposals;
        TraceInfo = traceInfo;
    }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.AppointmentProposal[] Proposals { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.TraceInfo TraceInfo { get; set; }
}
