using ErpIntegration.CustomApis.Questions;
using ErpIntegration.Erp;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Erp.Credit;
using ErpIntegration.Errors;
using ErpIntegration.Registration;
using ErpIntegration.Requests;
using ErpIntegration.Tables;
using ErpIntegration.Time;
using Microsoft.Xrm.Sdk;
using static ErpIntegration.CustomApis.Questions.QuestionProperties;

namespace ErpIntegration.CustomApis;

/// <summary>
/// erp_GetCustomerCredit: how much more an account may order in the ERP, and what is on hold. Never from the cache. The account is read as the user who asks: who may not see it
/// learns nothing about its credit.
/// </summary>
[CustomApi(
    "erp_GetCustomerCredit",
    DisplayName = "Get Customer Credit",
    Description = "Credit limit, balance and open orders of an account in the ERP, how much it may still order, and what is on hold.",
    Binding = ApiBinding.Entity,
    BoundTable = Account.Table,
    ExecutePrivilege = IntegrationMessage.AppendToPrivilege)]
[RequestParameter(Trace, ParameterType.String, DisplayName = "Traceparent", Description = "W3C trace context of what the question belongs to; empty for a trace of its own.", IsOptional = true)]
[ResponseProperty(CreditLimit, ParameterType.Decimal, DisplayName = "Credit Limit", Description = "How much the customer may owe.")]
[ResponseProperty(IsUnlimited, ParameterType.Boolean, DisplayName = "Is Unlimited", Description = "Whether there is no limit; then Available means nothing.")]
[ResponseProperty(Balance, ParameterType.Decimal, DisplayName = "Balance", Description = "How much the customer owes.")]
[ResponseProperty(Overdue, ParameterType.Decimal, DisplayName = "Overdue", Description = "How much of the balance should have been paid.")]
[ResponseProperty(OpenOrders, ParameterType.Decimal, DisplayName = "Open Orders", Description = "How much is ordered and not invoiced.")]
[ResponseProperty(Available, ParameterType.Decimal, DisplayName = "Available", Description = "How much more may be ordered; below zero when the limit is exceeded.")]
[ResponseProperty(CurrencyCode, ParameterType.String, DisplayName = "Currency Code", Description = "Currency of all amounts: the company's.")]
[ResponseProperty(IsOnHold, ParameterType.Boolean, DisplayName = "Is On Hold", Description = "Whether something is on hold for the customer.")]
[ResponseProperty(HoldReason, ParameterType.String, DisplayName = "Hold Reason", Description = "What is on hold, as the ERP calls it: All, Invoice and so on; empty when nothing is.")]
[ResponseProperty(AsOf, ParameterType.DateTime, DisplayName = "As Of", Description = "When the ERP said so.")]
[ResponseProperty(Source, ParameterType.String, DisplayName = "Source", Description = "live: it is always asked.")]
[ResponseProperty(IsPartial, ParameterType.Boolean, DisplayName = "Is Partial", Description = "Whether open orders couldn't be counted.")]
[ResponseProperty(MissingJson, ParameterType.String, DisplayName = "Missing (JSON)", Description = "Which orders weren't counted and why: a JSON array of key, code, reason.")]
[JsonAnswer(MissingJson, typeof(MissingPart))]
public sealed class GetCustomerCredit : PluginBase
{
    private const string CreditLimit = "CreditLimit";
    private const string IsUnlimited = "IsUnlimited";
    private const string Balance = "Balance";
    private const string Overdue = "Overdue";
    private const string OpenOrders = "OpenOrders";
    private const string Available = "Available";
    private const string CurrencyCode = "CurrencyCode";
    private const string IsOnHold = "IsOnHold";
    private const string HoldReason = "HoldReason";

    /// <summary>Called by the platform.</summary>
    public GetCustomerCredit()
        : this(SystemClock.Instance)
    {
    }

    internal GetCustomerCredit(IClock clock)
        : base(clock)
    {
    }

    /// <inheritdoc />
    private protected override void Run(PluginScope scope)
    {
        var request = new ApiRequest(scope.Context.InputParameters);
        var trace = request.Trace(Trace);
        var number = ErpNumbers.Read(scope, request.Target(), Account.ErpAccountNumber, ErrorCode.CustomerUnknown, "account");

        using (var erp = ErpClient.Create(scope, trace))
            Write(scope.Context.OutputParameters, new CreditSource(erp, scope.Clock).Ask(number));
    }

    private static void Write(ParameterCollection output, CreditAnswer answer)
    {
        output[CreditLimit] = answer.CreditLimit;
        output[IsUnlimited] = answer.IsUnlimited;
        output[Balance] = answer.Balance;
        output[Overdue] = answer.Overdue;
        output[OpenOrders] = answer.OpenOrders;
        output[Available] = answer.Available;
        output[CurrencyCode] = answer.Currency;
        output[IsOnHold] = answer.HoldReason != null;
        output[HoldReason] = answer.HoldReason ?? string.Empty;
        output.WriteOrigin(answer.AsOf, AnswerSource.Live);
        output.WriteMissing(answer.Missing);
    }
}
