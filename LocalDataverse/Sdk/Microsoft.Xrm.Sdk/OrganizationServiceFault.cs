using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A failure of the organisation service.</summary>
[DataContract(Name = "OrganizationServiceFault", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[Serializable]
public class OrganizationServiceFault : BaseServiceFault
{
    /// <summary>The cause; null when there is none.</summary>
    [DataMember]
    public OrganizationServiceFault InnerFault { get; set; }

    /// <summary>What the plug-in traced before it failed; null when there is nothing.</summary>
    [DataMember]
    public string TraceText { get; set; }

    [DataMember]
    internal string OriginalException { get; set; }

    [DataMember]
    internal string ExceptionSource { get; set; }

    [DataMember]
    internal bool ExceptionRetriable { get; set; }

    public override string ToString() => $"{GetType().FullName}: {Message} (0x{ErrorCode:X8})";
}
