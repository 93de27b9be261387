namespace Mitoyen.Modules.Tests.Arbitration.Independent;

/// <summary>"arbitration FILE.csv" as the issue describes it, from outside.</summary>
public sealed class The_verb_arbitration
{
    const string Header = "minute,event,principal,kind,request,value\n";
    const string Shares = "0,weight,north,,,4\n0,weight,Bourg,,,1\n";

    [Fact]
    public void Writes_a_column_a_principal_in_the_order_of_their_first_weight()
    {
        var verb = CsvVerb.Run(Header + "0,weight,z,,,1\n5,weight,a,,,1\n6,weight,z,,,2\n7,choose,,,,\n");

        Assert.Equal((0, "minute,request,principal,kind,served_z_minutes,served_a_minutes\n7,,,,0,0\n", ""), (verb.ExitCode, verb.Output, verb.Errors));
    }

    [Fact]
    public void Leaves_the_choice_empty_where_nobody_waits()
    {
        var verb = CsvVerb.Run(Header + Shares + "1,open,north,visits,r1,\n2,charge,,,r1,30\n3,close,,,r1,\n4,choose,,,,\n");

        Assert.Equal("4,,,,30,0", verb.Output.Split('\n')[1]);
    }

    [Fact]
    public void Sees_the_rows_above_a_choose_and_none_below_in_the_same_minute()
    {
        var verb = CsvVerb.Run(Header + Shares + "1,choose,,,,\n1,open,Bourg,visits,r1,\n1,choose,,,,\n1,charge,,,r1,30\n1,close,,,r1,\n1,choose,,,,\n");

        Assert.Equal(["1,,,,0,0", "1,r1,Bourg,visits,0,0", "1,,,,0,30"], verb.Output.TrimEnd('\n').Split('\n')[1..]);
    }

    [Fact]
    public void Counts_corrections_and_the_share_of_common_time_as_served_and_uncalled_right_not()
    {
        var verb = CsvVerb.Run(Header + Shares
            + "0,clause,,,C,0\n1,open,north,visits,r1,\n2,charge,,,r1,100\n3,open,Bourg,visits,r2,\n4,common,,,,7\n5,correct,,,r1,-10\n6,correct,,,r2,3\n7,choose,,,,\n");

        // 7 minutes by 4 to 1: 5.6 and 1.4.
        Assert.Equal("7,r1,north,visits,96,4", verb.Output.Split('\n')[1]);
    }

    [Fact]
    public void Takes_the_file_with_or_without_its_header_and_with_the_ends_of_line_of_windows()
    {
        const string rows = Shares + "1,open,Bourg,visits,r1\n2,choose\n";

        Assert.Equal(CsvVerb.Run(Header + rows).Output, CsvVerb.Run(rows).Output);
        Assert.Equal(CsvVerb.Run(Header + rows).Output, CsvVerb.Run((Header + rows).Replace("\n", "\r\n", StringComparison.Ordinal)).Output);
    }

    [Fact]
    public void Lets_the_later_of_two_clauses_of_one_minute_hold()
    {
        const string rest = "1,open,north,visits,r1,\n1,open,Bourg,visits,r2,\n2,urgent,,,r1,\n3,charge,,,r1,50\n4,choose,,,,\n";

        Assert.StartsWith("4,r1,", CsvVerb.Run(Header + Shares + "0,clause,,,sigma,5\n0,clause,,,sigma,500\n" + rest).Output.Split('\n')[1], StringComparison.Ordinal);
        Assert.StartsWith("4,r2,", CsvVerb.Run(Header + Shares + "0,clause,,,sigma,500\n0,clause,,,sigma,5\n" + rest).Output.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Holds_no_support_that_nobody_received_where_a_correction_brings_the_whole_below_0()
    {
        var verb = CsvVerb.Run(Header + Shares + "0,clause,,,support_ceiling_per_mille,400\n0,open,north,visits,r1,\n0,charge,,,r1,20\n"
            + "90000,correct,north,,,-5\n90000,open,north,support,r2,\n90001,choose,,,,\n");

        Assert.StartsWith("90001,r2,north,support,15,", verb.Output.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_a_request_open_again_once_it_has_closed_even_as_another_s()
    {
        var verb = CsvVerb.Run(Header + Shares + "1,open,north,visits,r1,\n2,close,,,r1,\n3,open,Bourg,advice,r1,\n4,choose,,,,\n5,close,,,r1,\n5,open,north,visits,r1,\n6,choose,,,,\n");

        Assert.Equal(0, verb.ExitCode);
        Assert.Equal(["4,r1,Bourg,advice,0,0", "6,r1,north,visits,0,0"], verb.Output.TrimEnd('\n').Split('\n')[1..]);
    }

    [Fact]
    public void Gives_the_work_of_the_minute_in_which_a_request_opens_as_another_s_to_the_former_one_wherever_the_row_stands()
    {
        const string begun = Header + Shares + "1,open,north,visits,r1,\n1,urgent,,,r1,\n";
        const string close = "5,close,,,r1,\n";
        const string open = "5,open,Bourg,advice,r1,\n";
        const string charge = "5,charge,,,r1,30\n";

        foreach (var minute in (string[])[charge + close + open, close + charge + open, close + open + charge])
            Assert.Equal("6,r1,Bourg,advice,30,0", CsvVerb.Run(begun + minute + "6,choose,,,,\n").Output.Split('\n')[1]);
        Assert.Contains("r1\" is north's, not Bourg's", CsvVerb.Run(begun + close + open + "5,charge,Bourg,,r1,30\n").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_request_that_opens_as_two_things_in_one_minute()
    {
        var verb = CsvVerb.Run(Header + Shares + "1,open,north,visits,r1,\n1,close,,,r1,\n1,open,Bourg,visits,r1,\n2,choose,,,,\n");

        Assert.Equal(2, verb.ExitCode);
        Assert.Contains("row 6 (data row 5): the request \"r1\" opens in the same minute as north's \"visits\"", verb.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_same_opening_twice_for_one()
    {
        var verb = CsvVerb.Run(Header + Shares + "1,open,north,visits,r1,\n2,open,north,visits,r1,\n3,close,,,r1,\n4,choose,,,,\n");

        Assert.Equal((0, "4,,,,0,0"), (verb.ExitCode, verb.Output.Split('\n')[1]));
    }

    [Fact]
    public void Names_the_first_malformed_row_of_a_minute()
    {
        var verb = CsvVerb.Run(Header + Shares + "1,open,north,visits,r1,\n5,charge,,,r1,x\n5,open,Bourg,visits,r1,\n5,chose,,,,\n4,choose,,,,\n");

        Assert.Equal(2, verb.ExitCode);
        Assert.Contains("row 5 (data row 4): charge needs a whole number", verb.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_quoted_fields_a_byte_order_mark_and_a_last_row_without_its_end()
    {
        var verb = CsvVerb.Run("\uFEFF" + Header + "0,weight,\"Sud, Artois\",,,1\n1,\"open\",\"Sud, Artois\",visits,\"r\"\"1\",\n2,choose,,,,");

        Assert.Equal((0, "minute,request,principal,kind,\"served_Sud, Artois_minutes\"\n2,\"r\"\"1\",\"Sud, Artois\",visits,0\n"), (verb.ExitCode, verb.Output));
    }

    [Theory]
    [InlineData("")]
    [InlineData(Header)]
    [InlineData("\n\n")]
    public void Writes_its_heading_alone_for_a_file_without_rows(string file)
    {
        var verb = CsvVerb.Run(file);

        Assert.Equal((0, "minute,request,principal,kind\n", ""), (verb.ExitCode, verb.Output, verb.Errors));
    }

    [Fact]
    public void Refuses_a_heading_that_lacks_a_column() =>
        Assert.Equal(2, CsvVerb.Run("minute,event,principal,kind,request\n0,weight,north,,,4\n").ExitCode);

    [Fact]
    public void Ignores_the_second_closing_of_a_request_and_a_second_declaration_of_its_urgency()
    {
        var verb = CsvVerb.Run(Header + Shares + "1,open,north,visits,r1,\n2,urgent,,,r1,\n2,urgent,,,r1,\n3,close,,,r1,\n4,close,,,r1,\n5,charge,,,r1,10\n6,choose,,,,\n");

        Assert.Equal((0, "6,,,,10,0"), (verb.ExitCode, verb.Output.Split('\n')[1]));
    }

    [Theory]
    [InlineData("x,choose,,,,")]
    [InlineData("1.5,choose,,,,")]
    [InlineData(",choose,,,,")]
    [InlineData("5,chose,,,,")]
    [InlineData("5,,,,,")]
    [InlineData("5")]
    [InlineData("0,choose,,,,")]
    [InlineData("5,weight,,,,1")]
    [InlineData("5,weight,north,,,-1")]
    [InlineData("5,weight,north,,,a lot")]
    [InlineData("5,weight,north,,,")]
    [InlineData("5,kind_weight,north,,,1")]
    [InlineData("5,clause,,,M,1")]
    [InlineData("5,clause,,,L,")]
    [InlineData("5,open,stranger,visits,r2,")]
    [InlineData("5,open,,visits,r2,")]
    [InlineData("5,open,north,visits,,")]
    [InlineData("5,close,,,r2,")]
    [InlineData("5,close,,,,")]
    [InlineData("5,urgent,,,r2,")]
    [InlineData("5,charge,,,r2,10")]
    [InlineData("5,charge,stranger,,,10")]
    [InlineData("5,charge,,,,10")]
    [InlineData("5,charge,,,r1,-10")]
    [InlineData("5,charge,,,r1,1.5")]
    [InlineData("5,charge,,,r1,99999999999999999999")]
    [InlineData("5,charge,Bourg,,r1,10")]
    [InlineData("5,common,,,,-10")]
    [InlineData("5,common,,,,")]
    [InlineData("5,correct,,,r2,10")]
    [InlineData("5,correct,,,r1,")]
    [InlineData("5,open,Bourg,visits,r1,")]
    [InlineData("5,open,north,support,r1,")]
    [InlineData("5,clause,stranger,,L,60")]
    [InlineData("5,kind_weight,stranger,visits,,1")]
    [InlineData("5,clause,,,rho_per_mille,9223372036854775807")]
    [InlineData("5,clause,,,support_ceiling_per_mille,999999999999999999")]
    [InlineData("5,weight,north,,,9223372036854775808")]
    [InlineData("5,choose,,,,,surplus")]
    [InlineData("5,charge,,,\"r1,10")]
    public void Ends_with_exit_code_2_and_the_number_of_a_malformed_row(string row)
    {
        var verb = CsvVerb.Run($"{Header}{Shares}1,open,north,visits,r1,\n1,choose,,,,\n{row}\n9,choose,,,,\n");

        Assert.Equal(2, verb.ExitCode);
        Assert.Contains("row 6 (data row 5): ", verb.Errors, StringComparison.Ordinal);
        Assert.EndsWith("1,r1,north,visits,0,0\n", verb.Output, StringComparison.Ordinal);
    }
}
