using System.Collections.Generic;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp;

/// <summary>Something to read from the ERP together with others, in one round trip.</summary>
internal interface IErpRead
{
    /// <summary>What to ask.</summary>
    IReadOnlyList<ODataQuery> Queries { get; }

    /// <summary>Takes a page of an answer.</summary>
    /// <param name="body">JSON.</param>
    /// <returns>Address of the next page; null on the last one.</returns>
    /// <exception cref="System.Runtime.Serialization.SerializationException">It can't be read.</exception>
    string? Take(string body);
}
