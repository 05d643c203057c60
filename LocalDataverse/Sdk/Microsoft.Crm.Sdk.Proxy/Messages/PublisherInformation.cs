using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Publisher information.</summary>
public class PublisherInformation
{
    [DataMember]
    public string Id { get; set; }

    [DataMember]
    public string friendlyName { get; set; }
}
