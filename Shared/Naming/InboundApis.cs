using System;
using System.Collections.Generic;

namespace ErpIntegration.Naming;

/// <summary>The custom APIs by which the ERP writes into Dataverse. What they change isn't told back to the ERP.</summary>
internal static class InboundApis
{
    /// <summary>The ERP's answer to a message.</summary>
    public const string AcknowledgeMessage = "erp_AcknowledgeMessage";

    private static readonly HashSet<string> Names = new HashSet<string>(StringComparer.Ordinal) { AcknowledgeMessage };

    /// <summary>Whether a message is one of them.</summary>
    public static bool Contains(string message) => Names.Contains(message);
}
