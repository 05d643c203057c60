using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App component info.</summary>
public class AppComponentInfo
{
    [DataMember]
    public string Id { get; set; }

    [DataMember]
    public int Type { get; set; }

    [DataMember]
    public string VersionNumber { get; set; }
}
