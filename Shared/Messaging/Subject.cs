using System;

namespace ErpIntegration.Messaging;

/// <summary>What messages are ordered by: the record they tell about. By its id, not its number: numbers can be edited, and the order must hold all the same.</summary>
internal static class Subject
{
    /// <summary>The subject of a record, table/id.</summary>
    public static string Of(string table, Guid id) => table + "/" + id.ToString("D");
}
