using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Web resource information.</summary>
public class WebResourceInformation
{
    /// <summary>Name shown to people.</summary>
    [DataMember]
    public string DisplayName { get; set; }

    [DataMember]
    public string Guid { get; set; }

    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public int WebResourceType { get; set; }
}
