using System.Linq;
using ErpIntegration.CustomApis.Questions;
using ErpIntegration.Data;
using ErpIntegration.Erp;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Erp.Quality;
using ErpIntegration.Registration;
using ErpIntegration.Requests;
using ErpIntegration.Tables;
using ErpIntegration.Time;
using Microsoft.Xrm.Sdk;
using static ErpIntegration.CustomApis.Questions.QuestionProperties;

namespace ErpIntegration.CustomApis;

/// <summary>erp_GetProductionQuality: which tests of produced goods failed in a plant on a day, by line and severity, for a dashboard.</summary>
[CustomApi(
    "erp_GetProductionQuality",
    DisplayName = "Get Production Quality",
    Description = "Which tests of produced goods failed in a plant on a day, by line and severity.",
    ExecutePrivilege = IntegrationMessage.AppendToPrivilege)]
[RequestParameter(SiteId, ParameterType.String, DisplayName = "Site", Description = "The plant: a site of the ERP.")]
[RequestParameter(Date, ParameterType.DateTime, DisplayName = "Date", Description = "The day, UTC; today when it is left out.", IsOptional = true)]
[RequestParameter(Trace, ParameterType.String, DisplayName = "Traceparent", Description = "W3C trace context of what the question belongs to; empty for a trace of its own.", IsOptional = true)]
[ResponseProperty(Total, ParameterType.Integer, DisplayName = "Total", Description = "How many tests failed.")]
[ResponseProperty(Critical, ParameterType.Integer, DisplayName = "Critical", Description = "How many of them send goods into quarantine.")]
[ResponseProperty(AsOf, ParameterType.DateTime, DisplayName = "As Of", Description = "When the ERP said so.")]
[ResponseProperty(Source, ParameterType.String, DisplayName = "Source", Description = "live when the ERP has just said so, otherwise cache.")]
[ResponseProperty(Groups, ParameterType.EntityCollection, DisplayName = "Groups", Description = "How many by line and severity, one open-type row each.")]
[ResponseProperty(GroupsJson, ParameterType.String, DisplayName = "Groups (JSON)", Description = "The groups as a JSON array, for flows and canvas apps.")]
[ResponseProperty(IssuesJson, ParameterType.String, DisplayName = "Issues (JSON)", Description = "The failed tests as a JSON array.")]
[JsonAnswer(GroupsJson, typeof(QualityGroup))]
[JsonAnswer(IssuesJson, typeof(QualityIssue))]
public sealed class GetProductionQuality : PluginBase
{
    private const string SiteId = "SiteId";
    private const string Date = "Date";
    private const string Total = "Total";
    private const string Critical = "Critical";
    private const string Groups = "Groups";
    private const string GroupsJson = "GroupsJson";
    private const string IssuesJson = "IssuesJson";

    private const int DimensionLength = 20;

    /// <summary>Called by the platform.</summary>
    public GetProductionQuality()
        : this(SystemClock.Instance)
    {
    }

    internal GetProductionQuality(IClock clock)
        : base(clock)
    {
    }

    /// <inheritdoc />
    private protected override void Run(PluginScope scope)
    {
        var request = new ApiRequest(scope.Context.InputParameters);
        var site = request.Required(SiteId, DimensionLength);
        var day = (request.Time(Date) ?? scope.Clock.UtcNow).Date;
        using (var erp = ErpClient.Create(scope, request.Trace(Trace)))
            Write(scope.Context.OutputParameters, new QualitySource(erp, AnswerCache.Shared, AnswerKeys.Environment(scope, erp.Settings), scope.Clock).Ask(site, day));
    }

    private static void Write(ParameterCollection output, QualityAnswer answer)
    {
        var groups = QualityGroup.Of(answer.Issues);
        output[Total] = answer.Issues.Count;
        output[Critical] = answer.Issues.Count(issue => issue.Severity == QualityIssue.Critical);
        output.WriteOrigin(answer.AsOf, answer.Source);
        output.WriteList(Groups, GroupsJson, groups, Row);
        output[IssuesJson] = Json.Write(answer.Issues.ToArray());
    }

    private static Entity Row(QualityGroup group) => new Entity { ["Line"] = group.Line, ["Severity"] = group.Severity, ["Count"] = group.Count };
}
