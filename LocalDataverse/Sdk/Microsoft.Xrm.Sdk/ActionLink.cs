using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Action link.</summary>
[DataContract(Name = "ActionLink", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ActionLink
{
    [DataMember]
    public string Label { get; set; }

    [DataMember]
    public string Target { get; set; }
}
