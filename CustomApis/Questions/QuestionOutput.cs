using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Data;
using ErpIntegration.Erp.Answers;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.CustomApis.Questions;

/// <summary>Writes the properties that all answers share.</summary>
internal static class QuestionOutput
{
    /// <summary>How old the answer is and where it comes from.</summary>
    /// <param name="output">The answer.</param>
    /// <param name="asOf">When the ERP said so, UTC.</param>
    /// <param name="source">One of <see cref="AnswerSource"/>.</param>
    public static void WriteOrigin(this ParameterCollection output, DateTime asOf, string source)
    {
        output[QuestionProperties.AsOf] = asOf;
        output[QuestionProperties.Source] = source;
    }

    /// <summary>What is missing in the answer.</summary>
    public static void WriteMissing(this ParameterCollection output, IReadOnlyCollection<MissingPart> missing)
    {
        output[QuestionProperties.IsPartial] = missing.Count > 0;
        output[QuestionProperties.MissingJson] = Json.Write(missing.ToArray());
    }

    /// <summary>A list twice: as an open-type collection, and as JSON for flows and canvas apps.</summary>
    public static void WriteList<T>(this ParameterCollection output, string rows, string json, IReadOnlyCollection<T> items, Func<T, Entity> row)
    {
        output[rows] = new EntityCollection(items.Select(row).ToList());
        output[json] = Json.Write(items.ToArray());
    }
}
